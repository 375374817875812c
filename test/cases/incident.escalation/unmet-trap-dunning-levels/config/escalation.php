<?php

return [
    'levels' => [
        ['after_days' => 7, 'action' => 'reminder', 'notify' => 'customer'],
        ['after_days' => 21, 'action' => 'second-reminder', 'notify' => 'customer'],
        ['after_days' => 45, 'action' => 'collection', 'notify' => 'collection-agency'],
    ],
];
