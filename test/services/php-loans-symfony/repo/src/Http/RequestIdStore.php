<?php

namespace App\Http;

use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\Uid\Uuid;

final class RequestIdStore
{
    private ?string $fallback = null;

    public function __construct(private readonly RequestStack $requests) {}

    public function current(): string
    {
        $request = $this->requests->getMainRequest();
        if (null === $request) {
            return $this->fallback ??= Uuid::v7()->toRfc4122();
        }
        if (!$request->attributes->has('_request_id')) {
            $request->attributes->set('_request_id', $request->headers->get('X-Request-Id') ?? Uuid::v7()->toRfc4122());
        }

        return $request->attributes->get('_request_id');
    }
}
