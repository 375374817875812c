<?php

namespace Migrations;

use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use Doctrine\DBAL\Platforms\SqlitePlatform;
use Doctrine\DBAL\Schema\Schema;

final class Version20250301120000 extends HarbourMigration
{
    public function up(Schema $schema): void
    {
        switch (true) {
            case $this->platform instanceof SqlitePlatform:
                $this->addSql('ALTER TABLE ' . $this->getTable('boat') . ' ADD note3 TEXT DEFAULT NULL');
                break;
            case $this->platform instanceof PostgreSQLPlatform:
                $this->addSql('ALTER TABLE ' . $this->getTable('boat') . ' ALTER length3 TYPE BIGINT USING length3::bigint');
                break;
        }
    }

    public function down(Schema $schema): void
    {
        $boats = $schema->getTable($this->getTable('boat'));
        $boats->dropColumn('note3');
    }
}
