<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration {
    public function up(): void
    {
        Schema::create('audit_notes', function (Blueprint $t) {
            $t->id();
            $t->string('text');
        });
    }

    public function down(): void
    {
        Schema::drop('audit_notes');
    }
};
