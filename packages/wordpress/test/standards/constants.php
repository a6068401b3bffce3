<?php
/** Constants of WordPress that its signatures leave out. */
const ARRAY_A          = 'ARRAY_A';
const HOUR_IN_SECONDS  = 3600;
const DAY_IN_SECONDS   = 86400;
const MONTH_IN_SECONDS = 2592000;
const ABSPATH          = '/';
