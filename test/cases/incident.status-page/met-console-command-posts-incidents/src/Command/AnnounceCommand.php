<?php

declare(strict_types=1);

namespace App\Command;

use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

#[AsCommand(name: 'status:announce', description: 'Opens an incident on status.skipass.example')]
final class AnnounceCommand extends Command
{
    private const PAGE = 'k7x0example';

    public function __construct(private readonly HttpClientInterface $http)
    {
        parent::__construct();
    }

    protected function configure(): void
    {
        $this->addArgument('title', InputArgument::REQUIRED)->addArgument('text', InputArgument::REQUIRED);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $key = trim((string) file_get_contents('/run/secrets/statuspage'));
        $answer = $this->http->request('POST', 'https://api.statuspage.io/v1/pages/'.self::PAGE.'/incidents', [
            'headers' => ['Authorization' => 'OAuth '.$key],
            'json' => ['incident' => [
                'name' => $input->getArgument('title'),
                'status' => 'investigating',
                'body' => $input->getArgument('text'),
            ]],
            'max_duration' => 10,
        ]);
        $output->writeln($answer->toArray()['shortlink']);

        return Command::SUCCESS;
    }
}
