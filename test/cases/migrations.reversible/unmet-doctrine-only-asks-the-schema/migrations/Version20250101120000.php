<?php

namespace Migrations;

use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use Doctrine\DBAL\Platforms\SqlitePlatform;
use Doctrine\DBAL\Schema\Schema;

final class Version20250101120000 extends HarbourMigration
{
    public function up(Schema $schema): void
    {
        switch (true) {
            case $this->platform instanceof SqlitePlatform:
                $this->addSql('ALTER TABLE ' . $this->getTable('boat') . ' ADD note1 TEXT DEFAULT NULL');
                break;
            case $this->platform instanceof PostgreSQLPlatform:
                $this->addSql('ALTER TABLE ' . $this->getTable('boat') . ' ADD note1 TEXT DEFAULT NULL');
                break;
        }
    }

    public function down(Schema $schema): void
    {
        $boats = $schema->getTable($this->getTable('boat'));
        $this->skipIf(!$boats->hasColumn('note1'), 'kept');
    }
}
