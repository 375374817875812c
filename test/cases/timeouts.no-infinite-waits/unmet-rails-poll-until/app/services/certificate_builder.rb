class CertificateBuilder
  LOCK = Mutex.new
  POLL_SECONDS = 0.5

  def initialize(course)
    @course = course
  end

  def call
    LOCK.synchronize do
      @course.certificates.create!(state: "queued").tap { |certificate| wait_for(certificate) }
    end
  end

  private

  def wait_for(certificate)
    until certificate.reload.state == "rendered"
      sleep POLL_SECONDS
    end
  end
end
