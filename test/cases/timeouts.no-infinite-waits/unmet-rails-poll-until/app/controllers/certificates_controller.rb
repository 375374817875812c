class CertificatesController < ApplicationController
  def create
    course = Course.find(params[:course_id])
    certificate = CertificateBuilder.new(course).call
    render json: { id: certificate.id, state: certificate.state }, status: :created
  end
end
