<?php

return [
    'delete_records_older_than_days' => 90,
    'table_name' => 'activity_log',
];
