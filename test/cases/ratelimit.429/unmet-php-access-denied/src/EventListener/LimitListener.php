<?php

namespace App\EventListener;

use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpKernel\Event\RequestEvent;
use Symfony\Component\HttpKernel\Exception\AccessDeniedHttpException;
use Symfony\Component\RateLimiter\RateLimiterFactory;

#[AsEventListener]
final class LimitListener
{
    public function __construct(private RateLimiterFactory $publicApiLimiter)
    {
    }

    public function __invoke(RequestEvent $event): void
    {
        $limiter = $this->publicApiLimiter->create($event->getRequest()->getClientIp());
        if (! $limiter->consume()->isAccepted()) {
            throw new AccessDeniedHttpException('Rate limit reached');
        }
    }
}
