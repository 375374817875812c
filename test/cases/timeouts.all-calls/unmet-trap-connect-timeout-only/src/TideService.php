<?php

declare(strict_types=1);

namespace Tideline;

use GuzzleHttp\ClientInterface;

final class TideService
{
    public function __construct(private readonly ClientInterface $http)
    {
    }

    public function next(string $harbour): array
    {
        $response = $this->http->request('GET', '/tides/' . rawurlencode($harbour));

        return json_decode((string) $response->getBody(), true, 16, JSON_THROW_ON_ERROR);
    }
}
