<?php

namespace Stars;

final class Catalogue
{
    private const STARS = [
        'vega' => ['constellation' => 'Lyra', 'magnitude' => 0.03],
        'capella' => ['constellation' => 'Auriga', 'magnitude' => 0.08],
        'mira' => ['constellation' => 'Cetus', 'magnitude' => 6.47],
    ];

    public function find(string $name): ?array
    {
        return self::STARS[strtolower($name)] ?? null;
    }
}
