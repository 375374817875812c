<?php

declare(strict_types=1);

namespace Club;

use Monolog\Formatter\JsonFormatter;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use PDO;

final class Payouts
{
    private Logger $audit;

    public function __construct(private readonly PDO $db)
    {
        $handler = (new StreamHandler('php://stdout'))->setFormatter(new JsonFormatter());
        $this->audit = new Logger('payout_audit', [$handler]);
    }

    public function approve(int $id, string $actor): void
    {
        $this->db->prepare("UPDATE payouts SET state = 'approved' WHERE id = ?")->execute([$id]);
        $this->audit->notice('payout.approve', ['actor' => $actor, 'payout' => $id, 'state' => 'approved']);
    }
}
