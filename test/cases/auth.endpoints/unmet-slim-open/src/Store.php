<?php

namespace Prescriptions;

use PDO;

final class Store
{
    public function __construct(private readonly PDO $db)
    {
    }

    public function of(int $patient): array
    {
        $rows = $this->db->prepare('SELECT id, drug, dose FROM prescriptions WHERE patient_id = ?');
        $rows->execute([$patient]);

        return $rows->fetchAll(PDO::FETCH_ASSOC);
    }

    public function add(int $patient, string $drug, string $dose): array
    {
        $row = $this->db->prepare('INSERT INTO prescriptions (patient_id, drug, dose) VALUES (?, ?, ?) RETURNING id, drug, dose');
        $row->execute([$patient, $drug, $dose]);

        return $row->fetch(PDO::FETCH_ASSOC);
    }
}
