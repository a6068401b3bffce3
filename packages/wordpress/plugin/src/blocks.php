<?php
/**
 * The blocks: a folder each in blocks/. Their attributes are those of the elements, written there by the build.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'ipec-elements-editor';
const CANVAS_HANDLE = 'ipec-elements-canvas';

/** Every block with the function that renders it. */
const BLOCKS = array(
	'case-studies'       => 'render_case_studies',
	'case-study'         => 'render_case_study',
	'evidence-chart'     => 'render_evidence_chart',
	'procedure-selector' => 'render_procedure_selector',
	'join-form'          => 'render_join_form',
	'resource-library'   => 'render_resource_library',
	'key-figures'        => 'render_key_figures',
);

/** Registers the blocks, their category, their pattern and the editor's script. */
function register_blocks(): void {
	$folder = dirname( MAIN_FILE );
	$needs  = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( EDITOR_HANDLE, plugins_url( 'editor/editor.js', MAIN_FILE ), $needs, data( 'widgets' )['editor'], true );
	wp_set_script_translations( EDITOR_HANDLE, 'ipec-elements', "$folder/languages" );
	wp_add_inline_script( EDITOR_HANDLE, 'window.ipecElements=' . wp_json_encode( editor_data() ) . ';', 'before' );
	wp_register_style( CANVAS_HANDLE, plugins_url( 'editor/canvas.css', MAIN_FILE ), array(), VERSION );
	foreach ( BLOCKS as $name => $render ) {
		register_block_type( "$folder/blocks/$name", array( 'render_callback' => __NAMESPACE__ . "\\$render" ) );
	}
	register_block_pattern_category( 'ipec', array( 'label' => __( 'IPEC', 'ipec-elements' ) ) );
	register_block_pattern( 'ipec/case-studies-from-posts', case_studies_pattern() );
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * What the editor's script must know: each element's attributes, in words.
 *
 * @return array<string, mixed>
 */
function editor_data(): array {
	return array( 'widgets' => data( 'widgets' )['widgets'] );
}

/**
 * Our blocks stand together in the inserter.
 *
 * @param array<int, array<string, mixed>> $categories Of the inserter.
 * @return array<int, array<string, mixed>>
 */
function block_category( array $categories ): array {
	$ours = array(
		'slug'  => 'ipec',
		'title' => __( 'IPEC', 'ipec-elements' ),
	);
	return array_merge( array( $ours ), $categories );
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\block_category' );

/**
 * Case studies from posts: the pages of the list stand outside our block, so that they stay in view.
 *
 * @return array<string, mixed>
 */
function case_studies_pattern(): array {
	return array(
		'title'      => __( 'Case studies from posts', 'ipec-elements' ),
		'categories' => array( 'ipec' ),
		'content'    => '<!-- wp:query {"query":{"perPage":6,"postType":"post","order":"desc","orderBy":"date","inherit":false}} --><div class="wp-block-query"><!-- wp:ipec/case-studies --><div class="wp-block-ipec-case-studies"><!-- wp:post-template --><!-- wp:post-title {"level":3,"isLink":true} /--><!-- wp:post-featured-image /--><!-- wp:post-excerpt /--><!-- wp:post-date /--><!-- /wp:post-template --></div><!-- /wp:ipec/case-studies --><!-- wp:query-pagination --><!-- wp:query-pagination-previous /--><!-- wp:query-pagination-numbers /--><!-- wp:query-pagination-next /--><!-- /wp:query-pagination --></div><!-- /wp:query -->',
	);
}
