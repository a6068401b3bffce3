<?php
/**
 * Takes an application, by script or by the plain form. No nonce: cached pages would carry an old one. The answer never
 * says whether an address is known.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/** Applications that one client may send in ten minutes. */
const CLIENT_LIMIT = 10;

/** Mails that one mailbox may get in an hour. */
const MAILBOX_LIMIT = 3;

/** The step of joining that this request is about, before WordPress looks for a page. */
function handle_join_request(): void {
	// phpcs:disable WordPress.Security.NonceVerification -- public forms on cached pages carry no nonce; nothing here acts with a person's rights.
	$step = isset( $_GET['ipec-join'] ) ? sanitize_key( wp_unslash( $_GET['ipec-join'] ) ) : '';
	// phpcs:enable
	if ( '' === $step ) {
		return;
	}
	nocache_headers();
	header( 'Cache-Control: no-store' );
	header( 'X-Robots-Tag: noindex' );
	ensure_applications_table();
	if ( 'apply' === $step ) {
		receive_application();
	} else {
		show_join_step( $step );
	}
	exit;
}
add_action( 'template_redirect', __NAMESPACE__ . '\handle_join_request', 0 );

/**
 * The fields of the request, and whether it came by script.
 *
 * @return array{0: array<string, mixed>, 1: bool}
 */
function request_fields(): array {
	$type = isset( $_SERVER['CONTENT_TYPE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['CONTENT_TYPE'] ) ) : '';
	if ( str_starts_with( strtolower( $type ), 'application/json' ) ) {
		$body = json_decode( (string) file_get_contents( 'php://input', false, null, 0, 65536 ), true );
		return array( is_array( $body ) ? $body : array(), true );
	}
	return array( wp_unslash( $_POST ), false ); // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- checked field by field.
}

/** Whether somebody sends something, rather than looks. */
function is_post_request(): bool {
	return isset( $_SERVER['REQUEST_METHOD'] ) && 'POST' === sanitize_text_field( wp_unslash( $_SERVER['REQUEST_METHOD'] ) );
}

/** Reads, checks, stores, and answers. */
function receive_application(): void {
	if ( ! is_post_request() ) {
		header( 'Allow: POST' );
		join_message( 405, 'not-found' );
		return;
	}
	list( $given, $by_script ) = request_fields();
	$checked                   = checked_application( $given );
	$seen                      = shown_in_form( $given, (bool) $checked['answers']['updates'] );
	$checked['errors']         = array_merge( $checked['errors'], $seen['errors'] );
	if ( $checked['errors'] ) {
		refuse_application( $checked['errors'], $by_script, (string) $checked['answers']['language'] );
		return;
	}
	if ( is_over_limit( 'client-' . client_key(), CLIENT_LIMIT, 600 ) ) {
		header( 'Retry-After: 600' );
		answer_application( 429, $by_script, 'busy' );
		return;
	}
	$is_trapped = '' !== clean_text( $given['website'] ?? '' );
	$status     = $is_trapped ? 201 : store_application( $checked['answers'], $seen['shown'], request_key( $given ) );
	answer_application( $status, $by_script, $status < 300 ? 'received' : 'failed' );
}

/**
 * The key that makes a repeat the same application.
 *
 * @param array<string, mixed> $given Fields.
 */
function request_key( array $given ): string {
	$header = isset( $_SERVER['HTTP_IDEMPOTENCY_KEY'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_IDEMPOTENCY_KEY'] ) ) : '';
	$key    = '' !== $header ? $header : clean_text( $given['idempotencyKey'] ?? '' );
	return preg_match( '~^[\x21-\x7e]{1,200}$~', $key ) ? $key : wp_generate_uuid4();
}

/** The client as a hash that changes every day: an address is not kept. */
function client_key(): string {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	return substr( hash_hmac( 'sha256', $address, wp_salt() . gmdate( 'Y-m-d' ) ), 0, 20 );
}

/**
 * Counts one more, and says whether that is too many.
 *
 * @param string $name    Of what is counted.
 * @param int    $limit   That is allowed.
 * @param int    $seconds In that time.
 */
function is_over_limit( string $name, int $limit, int $seconds ): bool {
	$key   = 'ipec_' . md5( $name . floor( time() / $seconds ) );
	$count = (int) get_transient( $key ) + 1;
	set_transient( $key, $count, $seconds );
	return $count > $limit;
}

/**
 * Stores an application once and sends the mail that asks for a confirmation.
 *
 * @param array<string, mixed>       $answers Checked.
 * @param array<string, string|null> $shown   What stood in the form.
 * @param string                     $key     Of the request.
 * @return int The status: 201 stored, 200 known, 409 another application under that key, 503 not stored.
 */
function store_application( array $answers, array $shown, string $key ): int {
	$body   = hash( 'sha256', (string) wp_json_encode( array( $answers, $shown['wordingId'], $shown['joiningWordingId'] ) ) );
	$before = application_by_key( $key );
	if ( null !== $before ) {
		return $before['body_hash'] === $body ? 200 : 409;
	}
	$token   = bin2hex( random_bytes( 24 ) );
	$consent = $shown + array(
		'given'          => $answers['updates'],
		'privacyHref'    => privacy_href(),
		'privacyVersion' => (string) setting( 'privacy_version' ),
		'controller'     => controller(),
		'method'         => 'web-form/unticked-checkbox',
	);
	$stored  = insert_application(
		array(
			'idempotency_key' => $key,
			'body_hash'       => $body,
			'mailbox'         => mailbox( $answers['email'] ),
			'email'           => $answers['email'],
			'answers'         => (string) wp_json_encode( $answers ),
			'consent'         => (string) wp_json_encode( $consent ),
			'state'           => 'pending',
			'token_hash'      => hash( 'sha256', $token ),
			'created_at'      => current_time( 'mysql', true ),
		)
	);
	if ( ! $stored ) {
		return null === application_by_key( $key ) ? 503 : 200;
	}
	if ( ! is_over_limit( 'mailbox-' . mailbox( $answers['email'] ), MAILBOX_LIMIT, HOUR_IN_SECONDS ) ) {
		send_confirmation( $answers['email'], $token, (string) $answers['language'] );
	}
	return 201;
}

/**
 * What is wrong, as JSON for the element or as a page for the plain form.
 *
 * @param array<int, array{field: string, code: string}> $errors   Of the application.
 * @param bool                                           $by_script Whether the element asks.
 * @param string                                         $language Of the form.
 */
function refuse_application( array $errors, bool $by_script, string $language ): void {
	if ( $by_script ) {
		wp_send_json( array( 'errors' => $errors ), 422 );
	}
	$words = data( 'fields' )['words'][ join_language( $language ) ];
	$items = array_map(
		static fn ( array $error ): string => $words['errors'][ $error['field'] ][ $error['code'] ] ?? $words['errors']['general'],
		$errors
	);
	join_message( 422, 'refused', $language, $items );
}

/**
 * The end of a request.
 *
 * @param int    $status    HTTP status.
 * @param bool   $by_script Whether the element asks.
 * @param string $message   A key of the words.
 */
function answer_application( int $status, bool $by_script, string $message ): void {
	if ( $by_script ) {
		wp_send_json( 409 === $status ? array( 'errors' => array() ) : new \stdClass(), $status );
	}
	if ( $status < 300 ) {
		wp_safe_redirect( join_address( 'received' ), 303 );
		return;
	}
	join_message( $status, $message );
}
