<?php
/**
 * Raw tags that an administrator typed: WordPress's automatic paragraphs would put a `<p>` around the tag, and a browser
 * then throws the table out of the element. The guard keeps the element together and loads its script.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Before blocks are rendered (9) and the automatic paragraphs (10): a `<div>` around each element of ours, without blank lines inside.
 *
 * @param string $content Of a post.
 */
function keep_elements_together( string $content ): string {
	if ( false === stripos( $content, '<ipec-' ) || has_blocks( $content ) ) {
		return $content;
	}
	$whole = '~<(ipec-[a-z-]+)\b[^>]*>.*?</\1>~si';
	return (string) preg_replace_callback(
		$whole,
		static fn ( array $match ): string => '<div>' . preg_replace( '~\n\s*\n+~', "\n", $match[0] ) . '</div>',
		$content
	);
}
add_filter( 'the_content', __NAMESPACE__ . '\keep_elements_together', 8 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\keep_elements_together', 8 );

/**
 * After everything: the script of each element that stands in the page.
 *
 * @param string $content Of a post.
 */
function enqueue_elements_of( string $content ): string {
	foreach ( array_keys( data( 'widgets' )['widgets'] ) as $tag ) {
		if ( false !== stripos( $content, "<$tag" ) ) {
			enqueue_widget( $tag );
		}
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_elements_of', 999 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\enqueue_elements_of', 999 );
add_filter( 'widget_text', __NAMESPACE__ . '\enqueue_elements_of', 999 );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\enqueue_elements_of', 999 );
