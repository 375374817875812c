<?php

namespace App\Providers;

use Ackintosh\Ganesha;
use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\GuzzleMiddleware;
use Ackintosh\Ganesha\Storage\Adapter\Redis as RedisAdapter;
use App\Services\GiftAid;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Redis;
use Illuminate\Support\ServiceProvider;

class GiftAidServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(GiftAid::class, function () {
            $ganesha = Builder::withCountStrategy()
                ->adapter(new RedisAdapter(Redis::connection()->client()))
                ->failureCountThreshold(10)
                ->intervalToHalfOpen(15)
                ->build();

            $ganesha->subscribe(function ($event, $service, $message) {
                match ($event) {
                    Ganesha::EVENT_TRIPPED => Log::error('breaker tripped', compact('service', 'message')),
                    Ganesha::EVENT_CALMED_DOWN => Log::info('breaker closed', compact('service', 'message')),
                    default => Log::error('breaker storage error', compact('service', 'message')),
                };
            });

            $stack = HandlerStack::create();
            $stack->push(new GuzzleMiddleware($ganesha));

            return new GiftAid(new Client([
                'base_uri' => config('services.gift_aid.url'),
                'timeout' => 3,
                'handler' => $stack,
            ]));
        });
    }
}
