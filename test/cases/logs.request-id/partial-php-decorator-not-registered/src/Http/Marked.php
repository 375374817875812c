<?php

namespace App\Http;

use Symfony\Component\HttpClient\DecoratorTrait;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Contracts\HttpClient\HttpClientInterface;
use Symfony\Contracts\HttpClient\ResponseInterface;

final class Marked implements HttpClientInterface
{
    use DecoratorTrait;

    public function __construct(private HttpClientInterface $client, private readonly RequestStack $stack) {}

    public function request(string $method, string $url, array $options = []): ResponseInterface
    {
        $options['headers']['X-Request-Id'] = $this->stack->getMainRequest()?->attributes->get('id') ?? '';

        return $this->client->request($method, $url, $options);
    }
}
