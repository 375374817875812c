<?php

namespace App;

use Monolog\LogRecord;

final class RequestIdProcessor
{
    private string $id;

    public function __construct()
    {
        $this->id = $_SERVER['HTTP_X_REQUEST_ID'] ?? bin2hex(random_bytes(8));
    }

    public function __invoke(LogRecord $record): LogRecord
    {
        $record->extra['request_id'] = $this->id;
        return $record;
    }
}
