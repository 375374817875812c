<?php

namespace DoctrineMigrations;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20240711084500 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $this->addSql('SET SESSION lock_wait_timeout = 5');
        $this->addSql("ALTER TABLE loan ADD product VARCHAR(32) NOT NULL DEFAULT 'standard', ALGORITHM=INSTANT");
        $this->addSql('ALTER TABLE loan ADD INDEX idx_loan_status (status), ALGORITHM=INPLACE, LOCK=NONE');
    }

    public function down(Schema $schema): void
    {
    }
}
