class SendLetterJob
  include Sidekiq::Job

  def perform(letter_id)
    if quota_exceeded?
      SendLetterJob.perform_in(5.minutes, letter_id)
      return
    end

    Faraday.put("https://letters.example.org/#{letter_id}")
  end

  private

  def quota_exceeded?
    Quota.used > 500
  end
end
