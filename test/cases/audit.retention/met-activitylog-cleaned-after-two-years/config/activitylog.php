<?php

return [
    'delete_records_older_than_days' => 730,
    'table_name' => 'activity_log',
];
