<?php

namespace App\Twig;

use App\Repository\BoatRepository;
use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

class CountExtension extends AbstractExtension
{
    public function __construct(private readonly BoatRepository $boats)
    {
    }

    public function getFunctions(): array
    {
        return [new TwigFunction('count_boats', [$this, 'countBoats'])];
    }

    public function countBoats(): int
    {
        $query = $this->boats->createQueryBuilder('b')->select('COUNT(b.id)')->getQuery();
        $query->useQueryCache(true);

        return $query->getSingleScalarResult();
    }
}
