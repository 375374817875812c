<?php

declare(strict_types=1);

namespace App\Audit;

use Doctrine\DBAL\Connection;

final class AuditTrail
{
    public function __construct(private readonly Connection $db)
    {
    }

    public function add(string $note): void
    {
        $this->db->insert('audit_trail', ['note' => $note]);
    }
}
