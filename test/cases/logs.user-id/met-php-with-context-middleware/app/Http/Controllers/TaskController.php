<?php

namespace App\Http\Controllers;

use App\Models\Task;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class TaskController
{
    public function store(Request $request)
    {
        $task = $request->user()->tasks()->create($request->validate(['title' => 'required']));
        Log::info('task created', ['task_id' => $task->id]);
        return response()->json($task, 201);
    }

    public function destroy(Request $request, Task $task)
    {
        abort_unless($task->user_id === $request->user()->id, 404);
        $task->delete();
        Log::info('task deleted', ['task_id' => $task->id]);
        return response()->noContent();
    }
}
