<?php

declare(strict_types=1);

namespace Acme\Vouchers;

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Psr\Log\LoggerInterface;

final class RedeemAction
{
    private const OPEN = ['SPRING-10' => 10, 'CREW-25' => 25];

    public function __construct(private readonly LoggerInterface $logger)
    {
    }

    public function __invoke(Request $request, Response $response, array $args): Response
    {
        $code = $args['code'];
        if (!isset(self::OPEN[$code])) {
            $this->logger->warning(sprintf('voucher "%s" is not known', $code));

            return $response->withStatus(404);
        }

        $this->logger->info(sprintf('voucher "%s" redeemed for %d percent', $code, self::OPEN[$code]));
        $response->getBody()->write(json_encode(['percent' => self::OPEN[$code]], JSON_THROW_ON_ERROR));

        return $response->withHeader('Content-Type', 'application/json');
    }
}
