<?php
namespace App\Logging;
use Monolog\Attribute\AsMonologProcessor;
use Monolog\LogRecord;
#[AsMonologProcessor]
final class HidePeople
{
    public function __invoke(LogRecord $record): LogRecord
    {
        $context = $record->context;
        foreach (['email', 'phone'] as $key) {
            if (isset($context[$key])) {
                $context[$key] = '***';
            }
        }
        return $record->with(context: $context);
    }
}
