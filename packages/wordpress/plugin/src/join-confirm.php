<?php
/**
 * The pages and mails after an application: received, confirm, leave. A link in a mail only shows a page; a button on that
 * page acts, because programs open links too.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * A language that we have words in.
 *
 * @param string $language Asked for; empty for the page's.
 */
function join_language( string $language ): string {
	return isset( data( 'fields' )['words'][ $language ] ) ? $language : page_language();
}

/**
 * The page of a step.
 *
 * @param string $step `received`, `confirm` or `leave`.
 */
function show_join_step( string $step ): void {
	if ( 'received' === $step ) {
		join_message( 200, 'received' );
		return;
	}
	// phpcs:disable WordPress.Security.NonceVerification -- the token of the mail is the proof.
	$token = isset( $_REQUEST['token'] ) ? sanitize_key( wp_unslash( $_REQUEST['token'] ) ) : '';
	// phpcs:enable
	$row = in_array( $step, array( 'confirm', 'leave' ), true ) && '' !== $token ? application_by_token( $token ) : null;
	if ( null === $row ) {
		join_message( 404, 'not-found' );
		return;
	}
	$language = (string) ( json_decode( $row['answers'], true )['language'] ?? '' );
	if ( ! is_post_request() ) {
		join_message( 200, $step, $language, application_lines( $row, join_language( $language ) ), $token );
		return;
	}
	if ( 'confirm' === $step && 'pending' === $row['state'] ) {
		confirm_application( $row, $token, $language );
	}
	if ( 'leave' === $step ) {
		foreach ( applications_of( $row['email'] ) as $each ) {
			set_application_state( (int) $each['id'], 'ended' );
		}
	}
	join_message( 200, 'confirm' === $step ? 'confirmed' : 'left', $language );
}

/**
 * The newest confirmed application of a mailbox is its membership; those before end.
 *
 * @param array<string, string> $row      Of the table.
 * @param string                $token    Of the mail.
 * @param string                $language Of the application.
 */
function confirm_application( array $row, string $token, string $language ): void {
	foreach ( applications_of( $row['email'] ) as $each ) {
		if ( 'confirmed' === $each['state'] ) {
			set_application_state( (int) $each['id'], 'ended' );
		}
	}
	set_application_state( (int) $row['id'], 'confirmed' );
	$words = data( 'fields' )['words'][ join_language( $language ) ];
	$leave = add_query_arg( 'token', $token, join_address( 'leave' ) );
	send_mail( $row['email'], $words['mails']['welcome'], $leave, $leave );
}

/**
 * What will be stored, in words: so that nobody confirms what a stranger wrote.
 *
 * @param array<string, string> $row      Of the table.
 * @param string                $language Of the page.
 * @return string[]
 */
function application_lines( array $row, string $language ): array {
	$labels = data( 'fields' )['words'][ $language ]['labels'];
	$lines  = array();
	foreach ( json_decode( $row['answers'], true ) as $name => $value ) {
		$text = is_bool( $value ) ? $labels[ $value ? 'yes' : 'no' ] : implode( ', ', array_map( static fn ( $one ) => $labels['options'][ $name ][ $one ] ?? $one, (array) $value ) );
		if ( '' !== $text ) {
			$lines[] = $labels['fields'][ $name ] . ': ' . $text;
		}
	}
	return $lines;
}

/**
 * Asks the mailbox whether its owner applied. Nothing that the sender wrote stands in the mail.
 *
 * @param string $email    Of the application.
 * @param string $token    That proves it.
 * @param string $language Of the application.
 */
function send_confirmation( string $email, string $token, string $language ): void {
	$words = data( 'fields' )['words'][ join_language( $language ) ];
	send_mail( $email, $words['mails']['confirm'], add_query_arg( 'token', $token, join_address( 'confirm' ) ) );
}

/**
 * One plain-text mail.
 *
 * @param string                $email Of the receiver.
 * @param array<string, string> $words `subject`, `before` and `after`; `{site}` and `{days}` are put in.
 * @param string                $link  The one link of the mail.
 * @param string|null           $leave The address that ends the membership.
 */
function send_mail( string $email, array $words, string $link, ?string $leave = null ): void {
	$fill    = static fn ( string $text ): string => strtr(
		$text,
		array(
			'{site}' => controller(),
			'{days}' => (string) UNCONFIRMED_DAYS,
		)
	);
	$headers = null === $leave ? array() : array( "List-Unsubscribe: <$leave>" );
	wp_mail( $email, $fill( $words['subject'] ), $fill( $words['before'] ) . "\n\n$link\n\n" . $fill( $words['after'] ), $headers );
}

/**
 * A page of ours, alone: a theme could put it out, and a cache could keep it.
 *
 * @param int         $status   HTTP status.
 * @param string      $message  A key of the words.
 * @param string      $language Of the words; empty for the page's.
 * @param string[]    $items    Lines of a list.
 * @param string|null $token    With it, a button acts.
 */
function join_message( int $status, string $message, string $language = '', array $items = array(), ?string $token = null ): void {
	$code  = join_language( $language );
	$words = data( 'fields' )['words'][ $code ]['pages'][ $message ];
	status_header( $status );
	$list   = $items ? '<ul>' . implode( '', array_map( static fn ( string $item ): string => '<li>' . esc_html( $item ) . '</li>', $items ) ) . '</ul>' : '';
	$button = '';
	if ( null !== $token ) {
		$button = sprintf(
			'<form method="post" action="%s"><input type="hidden" name="token" value="%s"><p><button class="wp-element-button">%s</button></p></form>',
			esc_url( join_address( $message ) ),
			esc_attr( $token ),
			esc_html( $words['button'] )
		);
	}
	$main  = sprintf( '<main lang="%s" class="ipec-join-page"><h1>%s</h1><p>%s</p>%s%s</main>', esc_attr( $code ), esc_html( $words['title'] ), esc_html( $words['text'] ), $list, $button );
	$style = sprintf( '<link rel="stylesheet" href="%s">', esc_url( plugins_url( 'editor/join-page.css', MAIN_FILE ) ) ); // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- this page is not the theme's.
	$head  = sprintf( '<!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s – %s</title>%s</head>', esc_attr( $code ), esc_html( $words['title'] ), esc_html( controller() ), $style );
	$back  = sprintf( '<p><a href="%s">%s</a></p>', esc_url( home_url( '/' ) ), esc_html( controller() ) );
	echo $head . '<body>' . $main . $back . '</body></html>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- built from escaped parts.
}
