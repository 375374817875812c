<?php

namespace App\Log;

use Monolog\Attribute\AsMonologProcessor;
use Monolog\LogRecord;
use Symfony\Bundle\SecurityBundle\Security;
use Symfony\Component\HttpFoundation\RequestStack;

#[AsMonologProcessor]
final class RequestProcessor
{
    public function __construct(private RequestStack $requests, private Security $security)
    {
    }

    public function __invoke(LogRecord $record): LogRecord
    {
        $record->extra['request_id'] = $this->requests->getCurrentRequest()?->headers->get('X-Request-Id');
        $record->extra['user_id'] = $this->security->getUser()?->getUserIdentifier();
        return $record;
    }
}
