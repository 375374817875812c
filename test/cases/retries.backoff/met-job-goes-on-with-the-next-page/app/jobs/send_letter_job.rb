class SendLetterJob
  include Sidekiq::Job

  def perform(letter_id)
    page = Faraday.put("https://letters.example.org/#{letter_id}")
    SendLetterJob.perform_in(1.minute, letter_id + 1) if page.body.include?('next')
  end

  private

  def quota_exceeded?
    Quota.used > 500
  end
end
