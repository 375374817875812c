<?php

declare(strict_types=1);

namespace Club;

use PDO;

final class Members
{
    public function __construct(private readonly PDO $db)
    {
    }

    public function changeRole(int $id, string $role, string $actor): void
    {
        $this->db->beginTransaction();
        $this->db->prepare('INSERT INTO member_audit (at, actor, member_id, old_role, new_role) SELECT now(), ?, id, role, ? FROM members WHERE id = ?')
            ->execute([$actor, $role, $id]);
        $this->db->prepare('UPDATE members SET role = ? WHERE id = ?')->execute([$role, $id]);
        $this->db->commit();
    }
}
