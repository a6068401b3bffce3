<?php
/**
 * Settings › IPEC Elements. The brand colour becomes a theme in the browser of whoever sets it; every pair's contrast is
 * shown before it is saved.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'ipec-elements';

/** Adds the page, and its script on that page alone. */
function add_settings_page(): void {
	$title = __( 'IPEC Elements', 'ipec-elements' );
	$hook  = add_options_page( $title, $title, 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\settings_page' );
	add_action(
		'admin_enqueue_scripts',
		static function ( string $page ) use ( $hook ): void {
			if ( $page !== $hook ) {
				return;
			}
			wp_enqueue_script_module( 'ipec-elements-theme-setting', plugins_url( 'editor/settings.js', MAIN_FILE ), array(), VERSION );
			wp_enqueue_style( 'ipec-elements-settings', plugins_url( 'editor/settings.css', MAIN_FILE ), array(), VERSION );
		}
	);
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/**
 * A row of the settings table.
 *
 * @param string $name  Of the setting.
 * @param string $label In words.
 * @param string $field HTML that is safe already.
 * @param string $hint  In words.
 */
function setting_row( string $name, string $label, string $field, string $hint = '' ): void {
	$described = '' === $hint ? '' : sprintf( '<p class="description" id="%s-hint">%s</p>', esc_attr( "ipec-$name" ), esc_html( $hint ) );
	printf( '<tr><th scope="row"><label for="%s">%s</label></th><td>%s%s</td></tr>', esc_attr( "ipec-$name" ), esc_html( $label ), $field, $described ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- built from escaped parts.
}

/** A row for each setting of a receiver that has some. The script of the page shows those of the chosen one. */
function receiver_rows(): void {
	foreach ( data( 'fields' )['receivers'] as $receiver => $about ) {
		foreach ( $about['settings'] as $name => $rule ) {
			$id    = "ipec-$receiver-$name";
			$value = (string) ( setting( 'receiver_settings' )[ $receiver ][ $name ] ?? '' );
			printf(
				'<tr data-ipec-receiver="%1$s"><th scope="row"><label for="%2$s">%3$s, <code>%4$s</code></label></th><td><input type="text" class="regular-text" id="%2$s" name="%5$s" value="%6$s" aria-describedby="%2$s-hint" autocomplete="off" spellcheck="false"><p class="description" id="%2$s-hint">%7$s</p></td></tr>',
				esc_attr( $receiver ),
				esc_attr( $id ),
				esc_html( $about['title'] ),
				esc_html( $name ),
				esc_attr( OPTION . "[receiver_settings][$receiver][$name]" ),
				esc_attr( $value ),
				/* translators: %s: an example of the value. */
				esc_html( sprintf( __( 'Such as %s. It stands in the page, so it must not be a secret.', 'ipec-elements' ), $rule['example'] ) )
			);
		}
	}
}

/**
 * An input of one line.
 *
 * @param string $name Of the setting.
 * @param string $type Of the input.
 * @param string $more Further attributes.
 */
function setting_input( string $name, string $type = 'text', string $more = '' ): string {
	return sprintf(
		'<input type="%1$s" class="regular-text" id="ipec-%2$s" name="%3$s[%2$s]" value="%4$s" aria-describedby="ipec-%2$s-hint" %5$s>',
		esc_attr( $type ),
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( (string) setting( $name ) ),
		$more
	);
}

/**
 * A choice of several.
 *
 * @param string                $name    Of the setting.
 * @param array<string, string> $choices Value => words.
 */
function setting_select( string $name, array $choices ): string {
	$options = '';
	foreach ( $choices as $value => $label ) {
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( setting( $name ), $value, false ), esc_html( $label ) );
	}
	return sprintf( '<select id="ipec-%1$s" name="%2$s[%1$s]">%3$s</select>', esc_attr( $name ), esc_attr( OPTION ), $options );
}

/** The page. */
function settings_page(): void {
	?>
	<div class="wrap ipec-settings">
		<h1><?php esc_html_e( 'IPEC Elements', 'ipec-elements' ); ?></h1>
		<?php settings_errors( OPTION ); ?>
		<form method="post" action="options.php">
			<?php settings_fields( 'ipec-elements' ); ?>
			<h2><?php esc_html_e( 'Look', 'ipec-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				setting_row(
					'theme',
					__( 'Theme', 'ipec-elements' ),
					setting_select(
						'theme',
						array(
							'ipec' => __( 'The theme of the elements', 'ipec-elements' ),
							'none' => __( 'None: this site styles them itself', 'ipec-elements' ),
						)
					)
				);
				setting_row( 'brand', __( 'Brand colour', 'ipec-elements' ), setting_input( 'brand', 'text', 'data-ipec-brand autocomplete="off" spellcheck="false"' ), __( 'One colour, such as #1d4f91. The theme is computed from it here in your browser, and each pair of colours is checked before you save.', 'ipec-elements' ) );
				?>
			</table>
			<input type="hidden" name="<?php echo esc_attr( OPTION ); ?>[theme_css]" value="" data-ipec-theme-css>
			<?php $heads = array( __( 'Mode', 'ipec-elements' ), __( 'In front', 'ipec-elements' ), __( 'Behind', 'ipec-elements' ), __( 'Kind', 'ipec-elements' ), __( 'Contrast', 'ipec-elements' ), __( 'Needs', 'ipec-elements' ) ); ?>
			<div data-ipec-theme-report role="status" data-heads="<?php echo esc_attr( implode( '|', $heads ) ); ?>" data-caption="<?php esc_attr_e( 'Every pair of colours with its contrast', 'ipec-elements' ); ?>"></div>
			<h2><?php esc_html_e( 'Procedure selector', 'ipec-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				setting_row(
					'nation',
					__( 'Nation', 'ipec-elements' ),
					setting_select(
						'nation',
						array(
							''                 => __( 'Ask every visitor', 'ipec-elements' ),
							'england'          => __( 'England', 'ipec-elements' ),
							'wales'            => __( 'Wales', 'ipec-elements' ),
							'scotland'         => __( 'Scotland', 'ipec-elements' ),
							'northern-ireland' => __( 'Northern Ireland', 'ipec-elements' ),
						)
					)
				);
				?>
			</table>
			<h2><?php esc_html_e( 'Join form', 'ipec-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				setting_row( 'controller', __( 'Who is responsible for the details', 'ipec-elements' ), setting_input( 'controller' ), __( 'The name that stands in the consent. The name of the site, if this is empty.', 'ipec-elements' ) );
				setting_row( 'privacy_href', __( 'Privacy notice', 'ipec-elements' ), setting_input( 'privacy_href' ), __( 'Its address. The privacy page of this site, if this is empty.', 'ipec-elements' ) );
				setting_row( 'privacy_version', __( 'Version of that notice', 'ipec-elements' ), setting_input( 'privacy_version' ), __( 'It is kept with each consent, for example 2026-01.', 'ipec-elements' ) );
				setting_row( 'contact_href', __( 'Another way to join', 'ipec-elements' ), setting_input( 'contact_href' ), __( 'An e-mail address, a telephone number or a page, for people who cannot use the form.', 'ipec-elements' ) );
				setting_row(
					'receiver',
					__( 'Where answers go', 'ipec-elements' ),
					setting_select(
						'receiver',
						array(
							'wordpress'    => __( 'Into this WordPress', 'ipec-elements' ),
							'join-service' => __( 'To the IPEC join service', 'ipec-elements' ),
							'form-post'    => __( 'To a server that takes a plain form', 'ipec-elements' ),
							'webhook'      => __( 'To a webhook', 'ipec-elements' ),
							'hubspot'      => __( 'To HubSpot', 'ipec-elements' ),
							'mailchimp'    => __( 'To Mailchimp', 'ipec-elements' ),
						)
					)
				);
				setting_row( 'action', __( 'Its address', 'ipec-elements' ), setting_input( 'action' ), __( 'Not needed for this WordPress, HubSpot and Mailchimp. Of a webhook, HubSpot and Mailchimp: whoever has no script is stored in this WordPress, so that nothing is lost.', 'ipec-elements' ) );
				receiver_rows();
				setting_row( 'keep_months', __( 'Months that a membership is kept', 'ipec-elements' ), setting_input( 'keep_months', 'number', 'min="1" max="120"' ), __( 'Applications that nobody confirmed are removed after 14 days.', 'ipec-elements' ) );
				setting_row( 'remove_data', __( 'Remove applications', 'ipec-elements' ), sprintf( '<input type="checkbox" id="ipec-remove_data" name="%s[remove_data]" value="1"%s>', esc_attr( OPTION ), checked( (bool) setting( 'remove_data' ), true, false ) ), __( 'When the plug-in is deleted, remove the applications too.', 'ipec-elements' ) );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
