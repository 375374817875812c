<?php

namespace App\Monolog;

use App\Http\RequestIdStore;
use Monolog\Attribute\AsMonologProcessor;
use Monolog\LogRecord;

#[AsMonologProcessor]
final class RequestIdProcessor
{
    public function __construct(private readonly RequestIdStore $store) {}

    public function __invoke(LogRecord $record): LogRecord
    {
        $record->extra['request_id'] = $this->store->current();

        return $record;
    }
}
