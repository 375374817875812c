<?php

declare(strict_types=1);

namespace Acme\Quarry;

use GuzzleHttp\ClientInterface;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

final class OrderAction
{
    public function __construct(private readonly ClientInterface $trucks)
    {
    }

    public function __invoke(Request $request, Response $response): Response
    {
        $order = (array) $request->getParsedBody();
        $reply = $this->trucks->request('POST', '/loads', [
            'json' => ['stone' => $order['stone'], 'tonnes' => (int) $order['tonnes']],
        ]);
        $response->getBody()->write((string) $reply->getBody());

        return $response->withStatus(201)->withHeader('Content-Type', 'application/json');
    }
}
