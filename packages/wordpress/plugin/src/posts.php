<?php
/**
 * Case studies that are posts: a query prints title, excerpt and picture; the facts that filters need come from the post.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/** Facts of a case study that a post may hold in custom fields named `ipec_organisation` and so on. */
const POST_FACTS = array( 'organisation', 'place', 'nation', 'sector', 'route', 'outcome' );

/**
 * Each post of a query with its facts as data attributes.
 *
 * @param string $html Of a list that WordPress's post template made.
 */
function with_facts_of_posts( string $html ): string {
	if ( ! str_contains( $html, 'wp-block-post-template' ) ) {
		return $html;
	}
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag(
		array(
			'tag_name'   => 'li',
			'class_name' => 'wp-block-post',
		)
	) ) {
		if ( ! preg_match( '~\bpost-(\d+)\b~', (string) $tags->get_attribute( 'class' ), $match ) ) {
			continue;
		}
		foreach ( facts_of_post( (int) $match[1] ) as $name => $value ) {
			$tags->set_attribute( "data-$name", $value );
		}
	}
	return $tags->get_updated_html();
}

/**
 * What a post says of its case study.
 *
 * @param int $id Of the post.
 * @return array<string, string> Without empty ones.
 */
function facts_of_post( int $id ): array {
	$tags  = get_the_tags( $id );
	$facts = array(
		'date' => (string) get_the_date( 'Y-m-d', $id ),
		'tags' => is_array( $tags ) ? implode( '; ', wp_list_pluck( $tags, 'name' ) ) : '',
	);
	foreach ( POST_FACTS as $name ) {
		$value          = get_post_meta( $id, "ipec_$name", true );
		$facts[ $name ] = is_scalar( $value ) ? plain_text( (string) $value ) : '';
	}
	return array_filter( array_map( __NAMESPACE__ . '\plain_text', $facts ), static fn ( string $fact ): bool => '' !== $fact );
}
