using Clinic.Domain.Patients;

namespace Clinic.Domain.Records;

public sealed class ImagingReport : Document
{
    private ImagingReport() { }

    public ImagingReport(Patient patient, string title, string body, string modality)
        : base(patient, title, body) =>
        Modality = modality;

    public string Modality { get; private set; } = null!;
}
