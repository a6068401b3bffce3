<?php
/**
 * From what an editor saved to what a resident gets: the element goes around the saved HTML here, and nowhere else. So the
 * page keeps its words, tables, articles and links when the plug-in is taken away.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The inside of the saved wrapper `<div class="wp-block-ipec-…">…</div>`.
 *
 * @param string $content As saved.
 */
function inside( string $content ): string {
	return preg_match( '~^\s*<div[^>]*>(.*)</div>\s*$~s', $content, $match ) ? trim( $match[1] ) : trim( $content );
}

/**
 * The element in a wrapper with the block's own classes.
 *
 * @param string $element HTML that is safe already.
 */
function wrapped( string $element ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $element );
}

/**
 * Takes one saved element out of the content by its class.
 *
 * @param string $content    As saved; the element is taken out of it.
 * @param string $class_name One class of ours, such as `ipec-chart-heading`.
 * @return string|null Its inner HTML; null where there is none.
 */
function take( string &$content, string $class_name ): ?string {
	$pattern = '~<(h[1-6]|p|cite)\b[^>]*\bclass="[^"]*\b' . preg_quote( $class_name, '~' ) . '\b[^"]*"[^>]*>(.*?)</\1>~s';
	if ( ! preg_match( $pattern, $content, $match ) ) {
		return null;
	}
	$content = str_replace( $match[0], '', $content );
	return $match[2];
}

/**
 * HTML as plain text.
 *
 * @param string|null $html Or none.
 */
function text_of( ?string $html ): string {
	return trim( plain_text( wp_strip_all_tags( (string) $html ) ) );
}

/**
 * The address of the first link.
 *
 * @param string|null $html Or none.
 */
function first_href( ?string $html ): string {
	$tags = new \WP_HTML_Tag_Processor( (string) $html );
	return $tags->next_tag( array( 'tag_name' => 'a' ) ) ? (string) $tags->get_attribute( 'href' ) : '';
}

/**
 * Links to a feed or a file in the content: its address is what the element loads.
 *
 * @param string $content  As saved.
 * @param string $has_data A pattern of what is content already.
 */
function file_in( string $content, string $has_data ): string {
	return preg_match( $has_data, $content ) ? '' : first_href( $content );
}

/**
 * A chart around the saved table. Heading, summary and source are saved as HTML and read from there.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $content    As saved.
 */
function render_evidence_chart( array $attributes, string $content ): string {
	$tag     = 'ipec-evidence-chart';
	$body    = inside( $content );
	$rest    = $body;
	$heading = take( $rest, 'ipec-chart-heading' );
	$summary = take( $rest, 'ipec-chart-summary' );
	$source  = take( $rest, 'ipec-chart-source' );
	$words   = array(
		'heading'     => text_of( $heading ),
		'summary'     => text_of( $summary ),
		'source'      => text_of( preg_match( '~<a\b.*?</a>~s', (string) $source, $link ) ? $link[0] : $source ),
		'source-href' => first_href( $source ),
		'src'         => file_in( $rest, '~<table\b~' ),
	);
	$read    = array_filter( $words ) + element_attributes( $tag, $attributes );
	return wrapped( element( $tag, $read, $body ) );
}

/**
 * Cards around the saved articles, the posts of a query, or the link to a feed.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $content    As saved.
 */
function render_case_studies( array $attributes, string $content ): string {
	$tag  = 'ipec-case-study-carousel';
	$body = with_facts_of_posts( inside( $content ) );
	$read = element_attributes( $tag, $attributes );
	$feed = file_in( $body, '~<(?:article|li|h[2-6])\b~' );
	return wrapped( element( $tag, $read + array_filter( array( 'src' => $feed ) ), $body ) );
}

/**
 * One case study. WordPress takes `<` and `>` out of the attributes of authors, so the editor stored them escaped.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $content    As saved.
 */
function render_case_study( array $attributes, string $content ): string {
	$tags = new \WP_HTML_Tag_Processor( $content );
	while ( $tags->next_tag() ) {
		$names = 'ARTICLE' === $tags->get_tag() ? (array) $tags->get_attribute_names_with_prefix( 'data-' ) : array( 'alt' );
		foreach ( $names as $name ) {
			$value = $tags->get_attribute( $name );
			if ( is_string( $value ) && preg_match( '~&(?:lt|gt|amp);~', $value ) ) {
				$tags->set_attribute( $name, plain_text( $value ) );
			}
		}
	}
	return $tags->get_updated_html();
}

/**
 * The selector around its links to guidance.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $content    As saved.
 */
function render_procedure_selector( array $attributes, string $content ): string {
	$tag  = 'ipec-procedure-selector';
	$read = element_attributes( $tag, $attributes );
	$read = $read + array_filter( array( 'nation' => setting( 'nation' ) ) );
	return wrapped( element( $tag, $read, inside( $content ) ) );
}

/**
 * The library around the saved list.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $content    As saved.
 */
function render_resource_library( array $attributes, string $content ): string {
	$tag  = 'ipec-resource-library';
	$body = inside( $content );
	$read = element_attributes( $tag, $attributes );
	$feed = file_in( $body, '~<(?:article|li)\b~' );
	return wrapped( element( $tag, $read + array_filter( array( 'src' => $feed ) ), $body ) );
}

/**
 * Key figures around the saved figures. `<data>` and `<time>` are written here: WordPress takes them from authors.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $content    As saved.
 */
function render_key_figures( array $attributes, string $content ): string {
	$tag  = 'ipec-key-figures';
	$body = with_key_figures( inside( $content ) );
	return wrapped( element( $tag, element_attributes( $tag, $attributes ), $body ) );
}

/**
 * Saved figures, each with `<data>` and `<time>`.
 *
 * @param string $html Of a block or between the halves of a shortcode.
 */
function with_key_figures( string $html ): string {
	return (string) preg_replace_callback( '~<figure\b([^>]*)>(.*?)</figure>~s', __NAMESPACE__ . '\key_figure', $html );
}

/**
 * One saved figure with `<data value>` and `<time datetime>`.
 *
 * @param array<int, string> $saved The whole, the attributes, the inside.
 */
function key_figure( array $saved ): string {
	$tags = new \WP_HTML_Tag_Processor( $saved[0] );
	$tags->next_tag( array( 'tag_name' => 'figure' ) );
	$value  = (string) $tags->get_attribute( 'data-value' );
	$date   = (string) $tags->get_attribute( 'data-date' );
	$inside = preg_replace_callback(
		'~(<p class="ipec-key-figure-value">)(.*?)(</p>)~s',
		static fn ( array $match ): string => sprintf( '%s<data value="%s">%s</data>%s', $match[1], esc_attr( '' === $value ? text_of( $match[2] ) : $value ), $match[2], $match[3] ),
		$saved[2]
	);
	$inside = preg_replace_callback(
		'~(<p class="ipec-key-figure-date">)(.*?)(</p>)~s',
		static fn ( array $match ): string => sprintf( '%s<time%s>%s</time>%s', $match[1], '' === $date ? '' : ' datetime="' . esc_attr( $date ) . '"', $match[2], $match[3] ),
		(string) $inside
	);
	return "<figure{$saved[1]}>$inside</figure>";
}

/**
 * The join form, in the current words: the words and the version of a consent must be those of this release.
 *
 * @param array<string, mixed> $attributes Of the block.
 */
function render_join_form( array $attributes ): string {
	return wrapped( join_form( element_attributes( 'ipec-community-join-form', $attributes ) ) );
}
