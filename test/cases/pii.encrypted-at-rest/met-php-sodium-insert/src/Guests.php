<?php
namespace App;
final class Guests
{
    public function __construct(private \PDO $db, private Box $box) {}
    public function add(string $email, string $phone): void
    {
        $this->db->prepare('INSERT INTO guests (email, phone) VALUES (?, ?)')->execute([$this->box->seal($email), $this->box->seal($phone)]);
    }
}
