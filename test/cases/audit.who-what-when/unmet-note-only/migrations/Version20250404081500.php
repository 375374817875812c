<?php

declare(strict_types=1);

namespace DoctrineMigrations;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20250404081500 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $this->addSql('CREATE TABLE reservation (id INT AUTO_INCREMENT PRIMARY KEY, cabin VARCHAR(40) NOT NULL, guest VARCHAR(120) NOT NULL, arrives DATE NOT NULL)');
        $this->addSql('CREATE TABLE audit_trail (id INT AUTO_INCREMENT PRIMARY KEY, note VARCHAR(200) NOT NULL)');
    }

    public function down(Schema $schema): void
    {
        $this->addSql('DROP TABLE audit_trail');
        $this->addSql('DROP TABLE reservation');
    }
}
