<?php
namespace App\EventSubscriber;

use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpKernel\Event\RequestEvent;
use Symfony\Component\HttpKernel\Event\ResponseEvent;
use Symfony\Component\RateLimiter\RateLimit;
use Symfony\Component\RateLimiter\RateLimiterFactory;

final class ApiLimitSubscriber
{
    public function __construct(private readonly RateLimiterFactory $apiLimiter) {}

    #[AsEventListener(priority: 20)]
    public function onRequest(RequestEvent $event): void
    {
        $limit = $this->apiLimiter->create($event->getRequest()->getClientIp())->consume();
        $event->getRequest()->attributes->set('rate_limit', $limit);
        if (!$limit->isAccepted()) {
            $event->setResponse(new JsonResponse(['error' => 'too many requests'], 429));
        }
    }

    #[AsEventListener]
    public function onResponse(ResponseEvent $event): void
    {
        $limit = $event->getRequest()->attributes->get('rate_limit');
        if ($limit instanceof RateLimit) {
            $event->getResponse()->headers->add([
                'X-RateLimit-Limit' => $limit->getLimit(),
                'X-RateLimit-Remaining' => $limit->getRemainingTokens(),
                'X-RateLimit-Reset' => $limit->getRetryAfter()->getTimestamp(),
            ]);
        }
    }
}
