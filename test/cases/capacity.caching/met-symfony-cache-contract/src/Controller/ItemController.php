<?php
namespace App\Controller;
use Doctrine\DBAL\Connection;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\Cache\CacheInterface;
use Symfony\Contracts\Cache\ItemInterface;
final class ItemController
{
    public function __construct(private Connection $db, private CacheInterface $cache) {}
    #[Route('/items', methods: ['GET'])]
    public function items(): JsonResponse
    {
        return new JsonResponse($this->cache->get('items', function (ItemInterface $i) {
            $i->expiresAfter(60);
            return $this->db->fetchAllAssociative('SELECT * FROM items LIMIT 50');
        }));
    }
}
