<?php
/**
 * An element of ours as HTML: its tag and attributes around what the editor wrote.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * A block attribute as text. The editor stores `&` and `<` escaped, so that WordPress's filter for authors changes
 * nothing; this is the way back.
 *
 * @param mixed $value Of the block.
 */
function plain_text( $value ): string {
	return html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * Text as the value of an attribute. WordPress's own `esc_attr` leaves `&amp;` and `&#39;` as they are, so that a text that holds
 * them would be read as another one.
 *
 * @param string $text Plain.
 */
function attribute_text( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
}

/**
 * The element around `$content`. Attributes that the widget does not have are left out.
 *
 * @param string                $tag        Such as `ipec-evidence-chart`.
 * @param array<string, mixed>  $attributes Plain text, a number, or true for an attribute without a value.
 * @param string                $content    HTML that is safe already.
 * @param array<string, string> $data       Data attributes, by their whole name.
 */
function element( string $tag, array $attributes, string $content, array $data = array() ): string {
	$widget = widget( $tag );
	// A reader of feeds runs no script, and takes our tags for a fault: the content is what it can show.
	if ( null === $widget || is_feed() ) {
		return $content;
	}
	enqueue_widget( $tag );
	$pairs = '';
	foreach ( array_keys( $widget['attributes'] ) as $name ) {
		$value = $attributes[ $name ] ?? '';
		if ( true === $value ) {
			$pairs .= " $name";
		} elseif ( is_scalar( $value ) && '' !== (string) $value && false !== $value ) {
			$text   = is_address( $name ) ? safe_address( (string) $value ) : attribute_text( (string) $value );
			$pairs .= sprintf( ' %s="%s"', $name, $text );
		}
	}
	foreach ( $data as $name => $value ) {
		$pairs .= sprintf( ' %s="%s"', $name, attribute_text( $value ) );
	}
	return "<$tag$pairs>\n$content\n</$tag>";
}

/**
 * Whether the attribute holds an address.
 *
 * @param string $name Of the attribute.
 */
function is_address( string $name ): bool {
	return in_array( $name, array( 'src', 'action' ), true ) || str_ends_with( $name, '-href' );
}

/**
 * An address that is safe in a link. WordPress takes `spend.csv` and `./spend.csv` for names of hosts; they stay files beside
 * the page.
 *
 * @param string $address From an editor.
 */
function safe_address( string $address ): string {
	$is_beside = preg_match( '~^(?:\.{1,2}|[^\s:?#/.]+)/|^[^\s:?#/]+\.(?:csv|tsv|json|xml|rss|atom)(?:[?#]|$)~i', $address );
	return $is_beside ? substr( esc_url( "/$address" ), 1 ) : esc_url( $address );
}

/**
 * The attributes of a block as those of its element: `headingLevel` is `heading-level`.
 *
 * @param string               $tag        Of the element.
 * @param array<string, mixed> $attributes Of the block.
 * @return array<string, mixed>
 */
function element_attributes( string $tag, array $attributes ): array {
	$names = array_keys( widget( $tag )['attributes'] ?? array() );
	$read  = array();
	foreach ( $names as $name ) {
		$value = $attributes[ lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) ) ] ?? null;
		if ( null !== $value ) {
			$read[ $name ] = is_string( $value ) ? plain_text( $value ) : $value;
		}
	}
	return $read;
}
