<?php

/**
 * @file
 * Runs the PHP of standard input in Drupal as its first user. run.php DOCROOT URL.
 */

declare(strict_types=1);

use Drupal\Core\DrupalKernel;
use Drupal\user\Entity\User;
use Symfony\Component\HttpFoundation\Request;

chdir($argv[1]);
$autoloader = require 'autoload.php';
$request = Request::create($argv[2]);
$kernel = DrupalKernel::createFromRequest($request, $autoloader, 'prod');
$kernel->boot();
$kernel->preHandle($request);
\Drupal::service('account_switcher')->switchTo(User::load(1));
eval(stream_get_contents(STDIN));
