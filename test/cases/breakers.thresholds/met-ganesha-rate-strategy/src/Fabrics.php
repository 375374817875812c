<?php

declare(strict_types=1);

namespace Schneiderei;

use GuzzleHttp\Client;

final class Fabrics
{
    public function __construct(private readonly Client $http)
    {
    }

    public function stock(string $article): array
    {
        $answer = $this->http->get('/articles/' . rawurlencode($article) . '/stock');

        return json_decode((string) $answer->getBody(), true, 16, JSON_THROW_ON_ERROR);
    }
}
