<?php

namespace DoctrineMigrations;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20240305101200 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $this->addSql('CREATE TABLE borrower (id CHAR(36) NOT NULL PRIMARY KEY, email VARCHAR(255) NOT NULL UNIQUE, password VARCHAR(255) NOT NULL, full_name VARCHAR(255) NOT NULL, phone VARCHAR(40), national_id LONGTEXT NOT NULL, iban LONGTEXT NOT NULL, bureau_reference VARCHAR(64) NOT NULL, roles JSON NOT NULL)');
        $this->addSql('CREATE TABLE loan (id CHAR(36) NOT NULL PRIMARY KEY, borrower_id CHAR(36) NOT NULL, amount_cents INT NOT NULL, status VARCHAR(32) NOT NULL, score INT, payout_id VARCHAR(64), FOREIGN KEY (borrower_id) REFERENCES borrower (id))');
        $this->addSql("CREATE TABLE loan_audit (id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY, type VARCHAR(10) NOT NULL, object_id VARCHAR(255) NOT NULL, discriminator VARCHAR(255), transaction_hash VARCHAR(40), diffs JSON, blame_id VARCHAR(255), blame_user VARCHAR(255), blame_user_fqdn VARCHAR(255), blame_user_firewall VARCHAR(100), ip VARCHAR(45), created_at DATETIME NOT NULL)");
        $this->addSql('CREATE TABLE borrower_audit LIKE loan_audit');
    }

    public function down(Schema $schema): void
    {
        foreach (['borrower_audit', 'loan_audit', 'loan', 'borrower'] as $table) {
            $this->addSql("DROP TABLE $table");
        }
    }
}
