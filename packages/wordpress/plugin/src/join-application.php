<?php
/**
 * An application as it may be kept: the fields of the join form, checked as the form checks them.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Text without stray spaces and invisible characters, in Unicode's composed form.
 *
 * @param mixed $value From outside.
 */
function clean_text( $value ): string {
	if ( ! is_string( $value ) || ! mb_check_encoding( $value, 'UTF-8' ) ) {
		return '';
	}
	$invisible = '~[\x{00AD}\x{061C}\x{180E}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2064}\x{2066}-\x{206F}\x{FEFF}]~u';
	$text      = (string) preg_replace( array( $invisible, '~[ \x{00A0}\x{2000}-\x{200A}\x{202F}\x{3000}]+~u' ), array( '', ' ' ), $value );
	$text      = trim( $text );
	return class_exists( '\Normalizer' ) ? (string) \Normalizer::normalize( $text ) : $text;
}

/**
 * The mailbox that spellings of one address share: letter case and a tag behind a plus make no other mailbox.
 *
 * @param string $email In any spelling.
 */
function mailbox( string $email ): string {
	list( $local, $domain ) = array_pad( explode( '@', mb_strtolower( $email ), 2 ), 2, '' );
	if ( function_exists( 'idn_to_ascii' ) ) {
		$ascii  = idn_to_ascii( $domain, IDNA_NONTRANSITIONAL_TO_ASCII, INTL_IDNA_VARIANT_UTS46 );
		$domain = false === $ascii ? $domain : $ascii;
	}
	return preg_replace( '~\+.*$~', '', $local ) . '@' . $domain;
}

/**
 * One answer against the rule of its field.
 *
 * @param array<string, mixed> $field From data/fields.php.
 * @param mixed                $value From outside.
 * @return array{0: mixed, 1: string|null} The value, and the code of what is wrong.
 */
function checked_answer( array $field, $value ): array {
	if ( 'tick' === $field['control'] ) {
		return array( in_array( $value, array( true, 'on', 'true', '1', 1 ), true ), null );
	}
	if ( 'checkboxes' === $field['control'] ) {
		$chosen = array_values( array_filter( array_map( __NAMESPACE__ . '\clean_text', (array) $value ) ) );
		return array( $chosen, array_diff( $chosen, $field['options'] ) ? 'not-an-option' : null );
	}
	$text = clean_text( $value );
	if ( '' === $text ) {
		return array( $text, $field['required'] ? 'required' : null );
	}
	if ( preg_match( '~[\x00-\x1F\x7F-\x9F\x{2028}\x{2029}]~u', $text ) ) {
		return array( $text, 'control-characters' );
	}
	if ( isset( $field['options'] ) ) {
		return array( $text, in_array( $text, $field['options'], true ) ? null : 'not-an-option' );
	}
	if ( isset( $field['maxLength'] ) && mb_strlen( $text ) > $field['maxLength'] ) {
		return array( $text, 'too-long' );
	}
	if ( 'email' === $field['control'] && ! preg_match( '~^[^\s.,:;<>()\[\]\\\\"@]+(?:\.[^\s.,:;<>()\[\]\\\\"@]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$~u', $text ) ) {
		return array( $text, 'invalid-email' );
	}
	return array( $text, null );
}

/**
 * An application from outside: either `answers`, or `errors` as `{ field, code }`.
 *
 * @param array<string, mixed> $given Fields of the form; unknown ones are dropped.
 * @return array{answers: array<string, mixed>, errors: array<int, array{field: string, code: string}>}
 */
function checked_application( array $given ): array {
	$answers = array();
	$errors  = array();
	foreach ( data( 'fields' )['fields'] as $name => $field ) {
		list( $value, $code ) = checked_answer( $field, $given[ $name ] ?? null );
		$answers[ $name ]     = $value;
		if ( null !== $code ) {
			$errors[] = array(
				'field' => $name,
				'code'  => $code,
			);
		}
	}
	return array(
		'answers' => $answers,
		'errors'  => $errors,
	);
}

/**
 * Words that stood in the form, by their id, with the controller's name; null for an id that we never wrote for that purpose.
 *
 * @param string $id      Such as `email-updates.v1.en`.
 * @param string $purpose `email-updates` or `membership`.
 */
function shown_words( string $id, string $purpose ): ?string {
	$wording = data( 'fields' )['wordings'][ $id ] ?? null;
	if ( null === $wording || $purpose !== $wording['purpose'] ) {
		return null;
	}
	return str_replace( '{controllers}', controller(), $wording['text'] );
}

/**
 * What stood in the form beside the box for updates and beside the button, as evidence.
 *
 * A form without the box names no wording; a tick needs one that we wrote.
 *
 * @param array<string, mixed> $given   Fields of the form.
 * @param bool                 $updates Whether the box was ticked.
 * @return array{shown: array<string, string|null>, errors: array<int, array{field: string, code: string}>}
 */
function shown_in_form( array $given, bool $updates ): array {
	$updates_id = clean_text( $given['wordingId'] ?? '' );
	$joining_id = clean_text( $given['joiningWordingId'] ?? '' );
	$shown      = array(
		'wordingId'          => '' === $updates_id ? null : $updates_id,
		'wordingText'        => shown_words( $updates_id, 'email-updates' ),
		'joiningWordingId'   => '' === $joining_id ? null : $joining_id,
		'joiningWordingText' => shown_words( $joining_id, 'membership' ),
	);
	$errors     = array();
	if ( null === $shown['wordingText'] && ( $updates || null !== $shown['wordingId'] ) ) {
		$errors[] = array(
			'field' => 'updates',
			'code'  => 'unknown-wording',
		);
	}
	if ( null === $shown['joiningWordingText'] && null !== $shown['joiningWordingId'] ) {
		$errors[] = array(
			'field' => 'joiningWordingId',
			'code'  => 'unknown-wording',
		);
	}
	return compact( 'shown', 'errors' );
}
