<?php

return [
    'enabled' => env('ACTIVITY_LOGGER_ENABLED', true),
    'delete_records_older_than_days' => 90,
    'default_log_name' => 'crm',
    'table_name' => 'activity_log',
    'activity_model' => \Spatie\Activitylog\Models\Activity::class,
];
