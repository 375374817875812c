<?php

namespace App\Berths;

use App\Support\Insistence;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class BerthRegister
{
    public function __construct(
        private readonly HttpClientInterface $http,
        private readonly Insistence $insist,
        #[Autowire(env: 'BERTHS_URL')] private readonly string $base,
    ) {
    }

    public function free(string $harbour): array
    {
        return $this->insist->on(fn () => $this->http->request('GET', "{$this->base}/harbours/$harbour/free", ['timeout' => 3])->toArray());
    }
}
