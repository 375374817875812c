<?php

namespace App\EventSubscriber;

use Symfony\Component\EventDispatcher\EventSubscriberInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpKernel\Event\RequestEvent;
use Symfony\Component\HttpKernel\Event\ResponseEvent;
use Symfony\Component\HttpKernel\KernelEvents;
use Symfony\Component\RateLimiter\RateLimit;
use Symfony\Component\RateLimiter\RateLimiterFactory;

final class QuotaSubscriber implements EventSubscriberInterface
{
    public function __construct(private RateLimiterFactory $publicApiLimiter) {}

    public static function getSubscribedEvents(): array
    {
        return [KernelEvents::REQUEST => ['consume', 64], KernelEvents::RESPONSE => 'decorate'];
    }

    public function consume(RequestEvent $event): void
    {
        if (!$event->isMainRequest()) {
            return;
        }
        $request = $event->getRequest();
        $quota = $this->publicApiLimiter->create($request->getClientIp())->consume();
        $request->attributes->set('_quota', $quota);
        if (!$quota->isAccepted()) {
            $event->setResponse(new JsonResponse(['error' => 'too_many_requests'], 429));
        }
    }

    public function decorate(ResponseEvent $event): void
    {
        $quota = $event->getRequest()->attributes->get('_quota');
        if ($quota instanceof RateLimit) {
            $event->getResponse()->headers->add([
                'X-RateLimit-Limit' => $quota->getLimit(),
                'X-RateLimit-Remaining' => $quota->getRemainingTokens(),
                'X-RateLimit-Reset' => $quota->getRetryAfter()->getTimestamp(),
            ]);
        }
    }
}
