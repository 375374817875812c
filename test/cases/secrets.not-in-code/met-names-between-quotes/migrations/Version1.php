<?php

class Version1
{
    public function up(): void
    {
        $this->addSql('CREATE INDEX ' . $this->getIndexName('access_tokens', 'member_id') . ' ON access_tokens (member_id)');
    }
}
