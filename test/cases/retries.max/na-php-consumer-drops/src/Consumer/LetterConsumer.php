<?php

namespace App\Consumer;

use App\Store\Letters;
use GuzzleHttp\Client;
use OldSound\RabbitMqBundle\RabbitMq\ConsumerInterface;
use PhpAmqpLib\Message\AMQPMessage;

class LetterConsumer implements ConsumerInterface
{
    public function __construct(private Client $client)
    {
    }

    public function execute(AMQPMessage $msg)
    {
        try {
            $this->client->request('PUT', 'https://letters.example.org/' . $msg->getBody(), ['timeout' => 5]);
        } catch (\Exception $e) {
            return true;
        }

        return true;
    }
}
