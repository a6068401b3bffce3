<?php
/**
 * Plugin Name:       IPEC Elements
 * Plugin URI:        https://www.ipec.org.uk/
 * Description:       Case studies, evidence charts, a procurement procedure selector, key figures, a resource library and a join form, as blocks and shortcodes. What an editor writes is saved as ordinary HTML.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      8.1
 * Author:            Innovation Procurement Empowerment Centre
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       ipec-elements
 * Domain Path:       /languages
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/** The release, which is also the name of the folder of its files. */
const VERSION = '0.0.0';

/** This file, for the functions that ask WordPress about the plug-in. */
const MAIN_FILE = __FILE__;

require __DIR__ . '/src/data.php';
require __DIR__ . '/src/assets.php';
require __DIR__ . '/src/release.php';
require __DIR__ . '/src/elements.php';
require __DIR__ . '/src/blocks.php';
require __DIR__ . '/src/render.php';
require __DIR__ . '/src/posts.php';
require __DIR__ . '/src/shortcodes.php';
require __DIR__ . '/src/guard.php';
require __DIR__ . '/src/settings.php';
require __DIR__ . '/src/settings-page.php';
require __DIR__ . '/src/join-form.php';
require __DIR__ . '/src/join-application.php';
require __DIR__ . '/src/join-table.php';
require __DIR__ . '/src/join-receive.php';
require __DIR__ . '/src/join-confirm.php';
require __DIR__ . '/src/join-privacy.php';
require __DIR__ . '/src/join-admin.php';
